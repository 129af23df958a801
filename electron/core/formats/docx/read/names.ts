/** Namespaces of OOXML, transitional and strict (ECMA-376), under the prefixes everybody writes. */
import { attributeOf, type XmlElement } from '../../xml/reader.ts';

const SHORT: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'pr',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
};

const keys = new Map<string, Map<string, string>>();

/** `w:p` and the like, whatever prefix the file uses; names of other namespaces begin with `?:`. */
export function keyOf(element: XmlElement): string {
  let names = keys.get(element.uri);
  if (names === undefined) {
    // a hostile file may declare any number of namespaces
    if (!Object.hasOwn(SHORT, element.uri)) return '?:';
    names = new Map();
    keys.set(element.uri, names);
  }
  let key = names.get(element.local);
  if (key === undefined) {
    key = `${SHORT[element.uri] ?? '?'}:${element.local}`;
    if (names.size < 1000) names.set(element.local, key);
  }
  return key;
}

/** The attribute of the element's own namespace, as `w:val` of `w:jc`. */
export function own(element: XmlElement, local: string): string | undefined {
  return attributeOf(element, element.uri, local);
}

/** An on/off property (ECMA-376-1, 17.17.4): present means on unless it says otherwise. */
export function isOn(element: XmlElement): boolean {
  const value = own(element, 'val');
  return value === undefined || value === '1' || value === 'true' || value === 'on';
}

/** The style sheet of an HTML export. Logical properties only: the table may run either way. */
import { ARABIC_STACK, LATIN_STACK } from './fonts.ts';
import { STATUS_CSS } from './row.ts';

const LIGHT = '--paper:#faf8f4;--raised:#fffefb;--ink:#211d18;--soft:#6d665b;--line:#e1d9cb;--accent:#0d6a6a';
const DARK = '--paper:#191a1b;--raised:#212325;--ink:#e9e5dd;--soft:#a39c90;--line:#36383a;--accent:#5fc0b6';

const LAYOUT = `
html{background:var(--paper);color:var(--ink);font:400 1rem/1.55 ${LATIN_STACK};-webkit-text-size-adjust:100%}
body{max-inline-size:70rem;margin-inline:auto;padding:3rem 2rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .35rem;font-weight:600}
.by{color:var(--soft);font-size:.875rem;margin:0 0 2.25rem}
section>h2{font-size:1.2rem;color:var(--accent);margin:2.5rem 0 .75rem;font-weight:600}
table{inline-size:100%;border-collapse:collapse;table-layout:fixed}
col.k{inline-size:3.25rem}.st col.k{inline-size:5.75rem}col.m{inline-size:34%}
th,td{padding:.6rem .9rem;vertical-align:top;text-align:start;font-weight:inherit;overflow-wrap:break-word;white-space:break-spaces;tab-size:4}
thead th{color:var(--soft);font-size:.8125rem;font-weight:600;border-block-end:1.5px solid var(--accent);vertical-align:bottom}
tbody tr{border-block-end:1px solid var(--line)}
tbody tr:target{background:var(--raised)}
tbody th{color:var(--soft);font-size:.75rem;line-height:1.4;text-align:center;padding-inline:.25rem;padding-block-start:.85rem;font-variant-numeric:lining-nums tabular-nums}
thead th:first-child{text-align:center;padding-inline:.25rem}
[dir=rtl]:not(table){font-family:${ARABIC_STACK};line-height:1.85}
td[dir=rtl]{font-size:1.0925rem}
.n [dir=rtl],li [dir=rtl]{line-height:inherit}
.h td{padding-block-start:1.5rem}
.h :is(h2,h3,h4,h5,h6){font-size:1.125em;font-weight:700;margin:0;line-height:1.4}
.c td{color:var(--soft);font-size:.875rem;line-height:1.55}
.s{display:block;font-size:.6875rem}
.w{text-decoration:underline dotted var(--accent);text-underline-offset:.3em;text-decoration-thickness:from-font}
sup.r{font-size:.68em;line-height:0;margin-inline:.1em;font-family:${LATIN_STACK};font-variant-numeric:lining-nums}
a{color:var(--accent);text-decoration:none}
a:is(:hover,:focus-visible){text-decoration:underline}
.n{font-size:.8125rem;line-height:1.5}
.n p{margin:0 0 .6rem}
small{color:var(--soft);font-size:.92em}
.f{margin-block-start:3rem;font-size:.875rem;line-height:1.55}
.f ol{padding-inline-start:2.25rem;margin:0}
.f li{margin-block-end:.45rem;padding-inline-start:.25rem}
.f li::marker{color:var(--accent);font-variant-numeric:lining-nums tabular-nums}
@media (max-width:40rem){body{padding:1.5rem .75rem}th,td{padding-inline:.5rem}col.k,.st col.k{inline-size:2.25rem}}
`;

/** Paper has one look: light, without the margins of a window. */
const PRINT = `
html{font-size:10.5pt;background:none;color-scheme:light;${LIGHT}}
body{max-inline-size:none;padding:0;margin:0}
thead{display:table-header-group}
tr:not(.l),.l p,li{break-inside:avoid}
.h,section>h2{break-after:avoid}
.f{break-before:auto}
h1,.f h2{break-after:avoid}
[role=doc-backlink]{display:none}
`;

/** For the screen in both themes, and for paper of the given orientation. */
export function screenCss(orientation: 'portrait' | 'landscape'): string {
  return `:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
@media (prefers-color-scheme:light){${STATUS_CSS}}
${LAYOUT}
${pageCss(orientation)}
@media print{${PRINT}${STATUS_CSS}}`;
}

/** For paper only. */
export function printCss(orientation: 'portrait' | 'landscape'): string {
  return `:root{color-scheme:light;${LIGHT}}
${STATUS_CSS}
${LAYOUT}
${pageCss(orientation)}
${PRINT}`;
}

function pageCss(orientation: 'portrait' | 'landscape'): string {
  return `@page{size:A4 ${orientation};margin:18mm 16mm 20mm;@bottom-center{content:counter(page) " / " counter(pages);font:8.5pt ${LATIN_STACK};color:#6d665b}}`;
}

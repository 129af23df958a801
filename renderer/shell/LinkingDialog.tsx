/** What is seen while the links of a whole project are accepted. */
import type { Job } from '../client/job.ts';
import { useMessages } from '../i18n/index.ts';
import { Button, Dialog, ProgressBar } from '../ui/index.ts';

export function LinkingDialog({ job }: { readonly job: Job }) {
  const { t } = useMessages();
  const { progress } = job;
  return (
    <Dialog
      isOpen={progress !== null}
      onClose={job.cancel}
      title={t('links.accepting-everywhere')}
      footer={<Button onPress={job.cancel}>{t('common.cancel')}</Button>}
    >
      <ProgressBar
        label={t('links.accepting-everywhere')}
        bare
        value={progress?.done ?? 0}
        total={progress?.total ?? 0}
      />
    </Dialog>
  );
}

import type { Clip, ClipBody } from '@/utils/article/clip';
import { downloadText } from '@/utils/extension/download';
import { getSettings } from '@/utils/settings/settings';

/** Puts a clip's Markdown on the clipboard; rejects where the browser refuses. */
export async function copyMarkdown(clip: Clip, body: ClipBody): Promise<void> {
  await navigator.clipboard.writeText(await markdownOf(clip, body));
}

/** Saves a clip as a Markdown file, named as in an export but without folders. */
export async function saveMarkdown(clip: Clip, body: ClipBody): Promise<void> {
  const [{ fileName }, { export: chosen }] = await Promise.all([
    import('@/utils/archive/file-name'),
    getSettings(),
  ]);
  const path = fileName(clip, chosen.template || undefined);
  downloadText(path.slice(path.lastIndexOf('/') + 1), await markdownOf(clip, body));
}

/** The tools that write Markdown are large, and most clips are only read. */
async function markdownOf(clip: Clip, body: ClipBody): Promise<string> {
  const [{ markdownFile }, { export: chosen }] = await Promise.all([
    import('@/utils/archive/markdown-file'),
    getSettings(),
  ]);
  return markdownFile({ ...clip, html: body.html }, chosen);
}

import type { Clip, ClipBody } from '@/utils/article/clip';
import { downloadText } from '@/utils/clip/download';

/** Puts a clip's Markdown on the clipboard; rejects where the browser refuses. */
export async function copyMarkdown(clip: Clip, body: ClipBody): Promise<void> {
  await navigator.clipboard.writeText(await markdownOf(clip, body));
}

/** Saves a clip as a Markdown file. */
export async function saveMarkdown(clip: Clip, body: ClipBody): Promise<void> {
  const { fileName } = await import('@/utils/archive/file-name');
  downloadText(fileName(clip), await markdownOf(clip, body));
}

/** The tools that write Markdown are large, and most clips are only read. */
async function markdownOf(clip: Clip, body: ClipBody): Promise<string> {
  const { markdownFile } = await import('@/utils/archive/markdown-file');
  return markdownFile({ ...clip, html: body.html });
}

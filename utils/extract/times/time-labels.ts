/** What introduces a time, or stands behind it. */
const TIME_LABEL =
  /(?:(?:发布|發布|发表|發表|更新)(?:时间|時間|日期|于|於)?|(?:刊登|出版|编辑)(?:时间|時間|日期)|时间|時間|日期|publish(?:ed|ing date)?(?: on)?|posted|(?:last )?updated|stand|veröffentlicht|publié le|publicado)\s?:?/giu;

/** A part of a line without what introduces a time, and without the marks at its ends. */
export function stripLabels(part: string): string {
  return part.replace(TIME_LABEL, ' ').replace(/^[\s|·•,\-–—]+|[\s|·•,\-–—]+$/g, '');
}

/** News as a feed has it, the same at every call: the texts of the sample, each with a date and an address. */
export function feedOf(count, { items, ...feed }) {
  const entries = Array.from({ length: count }, (_, index) => {
    const { title, summary, _mmc } = items[index % items.length];
    const date = new Date(Date.UTC(2025, 11, 1) - index * 86_400_000);
    return {
      id: `news-${index}`,
      url: `https://news.example.org/2025/entry-${index}`,
      title,
      summary,
      date_published: date.toISOString(),
      _mmc,
    };
  });
  const { format, notice } = feed._mmc;
  return { ...feed, items: entries, _mmc: { format, notice } };
}

namespace Bot.Answers.Wording;

/// <summary>Words for what is left out and where it is.</summary>
public static class PageWording
{
    public static LocalizedText PageOf(int number, int count, int total) =>
        new($"{number} / {count} ページ（全 {total} 件）", $"Page {number} of {count} ({total} in all)");

    public static LocalizedText MorePoints(int count) =>
        new($"ほか {count} 点がレポートにあります", count == 1 ? "1 more point in the report" : $"{count} more points in the report");
}

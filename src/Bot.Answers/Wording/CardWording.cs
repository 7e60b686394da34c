namespace Bot.Answers.Wording;

/// <summary>The words on cards.</summary>
public static class CardWording
{
    public static LocalizedText Untitled { get; } = new("(タイトルの記載なし)", "(no title in the report)");

    public static LocalizedText NoSpeaker { get; } = new("登壇者の記載なし", "no speaker in the report");

    public static LocalizedText NoSlides { get; } = new("資料: レポートに記載なし", "Slides: none in the report");

    public static LocalizedText NoDay { get; } = new("開催日の記載なし", "no day in the report");

    public static LocalizedText Lightning { get; } = new("LT", "lightning talk");

    public static LocalizedText Slides { get; } = new("資料", "Slides");

    public static LocalizedText Video { get; } = new("動画", "Video");

    public static LocalizedText Code { get; } = new("コード", "Code");

    public static LocalizedText Article { get; } = new("記事", "Article");

    public static LocalizedText EventPage { get; } = new("イベントページ", "Event page");

    public static LocalizedText Report { get; } = new("レポート", "Report");

    public static LocalizedText AlsoKnownAs { get; } = new("別名", "Also known as");

    public static LocalizedText ListSeparator { get; } = new("、", ", ");

    public static LocalizedText TalkCount(int count) => new($"発表 {count} 件", count == 1 ? "1 talk" : $"{count} talks");

    public static LocalizedText WithAffiliation(string name, string affiliation) => new($"{name}（{affiliation}）", $"{name} ({affiliation})");

    public static LocalizedText ReportFile(string file) => new($"レポート: {file}", $"Report: {file}");
}

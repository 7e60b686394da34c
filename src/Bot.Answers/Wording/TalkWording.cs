namespace Bot.Answers.Wording;

/// <summary>Sentences about talks.</summary>
internal static class TalkWording
{
    public static LocalizedText Latest { get; } = new("新しい順の発表です。", "The newest talks.");

    public static LocalizedText Presented(string title, string @event) => new($"「{title}」（{@event}）", $"“{title}” ({@event})");

    public static LocalizedText TalksBy(string name, int count) =>
        new($"{name} さんの発表は {count} 件あります。", count == 1 ? $"{name} gave 1 talk." : $"{name} gave {count} talks.");

    public static LocalizedText TalksAt(string name, int count) =>
        new($"{name} の発表は {count} 件あります。", count == 1 ? $"{name} had 1 talk." : $"{name} had {count} talks.");

    public static LocalizedText SlidesOf(string title) => new($"「{title}」の資料です。", $"The slides of “{title}”:");

    public static LocalizedText NoSlidesOf(string title) =>
        new($"「{title}」の資料はレポートに載っていません。", $"The report links no slides of “{title}”.");

    public static LocalizedText Found(int count) => new($"{count} 件の発表が見つかりました。", count == 1 ? "I found 1 talk." : $"I found {count} talks.");

    public static LocalizedText RelatedTo(string title) => new($"「{title}」に近い発表です。", $"Talks related to “{title}”:");
}

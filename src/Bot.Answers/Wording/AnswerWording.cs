using Bot.Answers.Questions;

namespace Bot.Answers.Wording;

/// <summary>The direct sentences of answers. They state nothing but quotes and days of reports.</summary>
internal static class AnswerWording
{
    public static LocalizedText Untitled { get; } = new("タイトルの記載のない発表", "a talk without a title");

    public static LocalizedText PresentedBy(LocalizedText title, IReadOnlyList<Quote> speakers) => new(
        $"{title.Japanese}を話したのは {Join(speakers, "、")} さんです。", $"{Join(speakers, ", ")} presented {title.English}.");

    public static LocalizedText NoSpeaker(LocalizedText title) => new(
        $"{title.Japanese}だと思われますが、登壇者はレポートに載っていません。", $"It seems to be {title.English}, but the report names no speaker.");

    public static LocalizedText SlidesOf(LocalizedText title) => new($"{title.Japanese}の資料はこちらです。", $"Here are the slides of {title.English}:");

    public static LocalizedText NoSlides(LocalizedText title) => new(
        $"{title.Japanese}だと思われますが、資料はレポートに載っていません。", $"It seems to be {title.English}, but the report links no slides.");

    public static LocalizedText HeldOn(Quote @event, DateOnly day) => new(
        $"{@event} は {Days.Plain(day).Japanese} に開催されました。", $"{@event} was on {Days.Plain(day).English}.");

    public static LocalizedText NoDay(Quote @event) => new(
        $"{@event} だと思われますが、開催日はレポートに載っていません。", $"It seems to be {@event}, but the report tells no day.");

    public static LocalizedText HeldAt(Quote @event, Quote venue) => new($"{@event} の会場は {venue} です。", $"{@event} took place at {venue}.");

    public static LocalizedText NoVenue(Quote @event) => new($"{@event} の会場はレポートに載っていません。", $"The report does not tell where {@event} took place.");

    public static LocalizedText OtherEvents { get; } = new("ほかに当てはまるイベント:", "Other events that fit:");

    public static LocalizedText AtEvent(LocalizedText title, Quote @event) => new(
        $"{title.Japanese}は {@event} での発表です。", $"It was {@event}, with {title.English}.");

    public static LocalizedText ThisEvent(Quote @event) => new($"{@event} です。", $"It was {@event}.");

    public static LocalizedText WasSaid(LocalizedText title) => new($"{title.Japanese}のレポートから:", $"From the report on {title.English}:");

    public static LocalizedText NothingWasNoted(LocalizedText title) => new(
        $"{title.Japanese}だと思われますが、内容はレポートに書かれていません。", $"It seems to be {title.English}, but the report has no notes on it.");

    public static LocalizedText ThisTalk(LocalizedText title) => new($"{title.Japanese}です。", $"It is {title.English}.");

    public static LocalizedText Titled(Quote? title) => title is null ? Untitled : new($"「{title}」", $"“{title}”");

    public static LocalizedText OrElse { get; } = new("ほかに近い発表:", "Also close:");

    public static LocalizedText QuestionTooLong(int limit) => new(
        $"質問が長すぎます。{limit} 文字以内でお願いします。", $"That question is too long. Please keep it within {limit} characters.");

    private static string Join(IReadOnlyList<Quote> quotes, string separator) => string.Join(separator, quotes);
}

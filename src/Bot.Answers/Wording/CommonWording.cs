namespace Bot.Answers.Wording;

/// <summary>Sentences that several commands say.</summary>
internal static class CommonWording
{
    public static LocalizedText NothingFound { get; } =
        new("レポートの中には見つかりませんでした。", "I found nothing about that in the reports.");

    public static LocalizedText Suggestions { get; } = new("もしかして:", "Did you mean:");

    public static LocalizedText ChooseTalk { get; } = new("いくつか当てはまります。どの発表ですか？", "Several talks fit. Which one do you mean?");

    public static LocalizedText ChoosePerson { get; } =
        new("同じ名前の方が複数います。どなたですか？", "Several people go by that name. Whom do you mean?");

    public static LocalizedText ChooseEvent { get; } = new("いくつか当てはまります。どのイベントですか？", "Several events fit. Which one do you mean?");

    public static LocalizedText SlidesButton { get; } = new("資料", "Slides");

    public static LocalizedText EventButton { get; } = new("このイベントの発表", "Talks of this event");

    public static LocalizedText RelatedButton { get; } = new("関連する発表", "Related talks");

    public static LocalizedText MoreBy(string name) => new($"{name} さんの発表", $"More by {name}");

    public static LocalizedText UnknownCommand(string name) =>
        new($"「/{name}」というコマンドはありません。/help で一覧を見られます。", $"There is no command /{name}. /help lists them all.");

    public static LocalizedText Missing(string option) => new($"「{option}」を指定してください。", $"Please give “{option}”.");

    public static LocalizedText NoDay(string text) => new(
        $"「{text}」は日付として読めません。2018-03-08、2018-03、2018 のように書いてください。",
        $"“{text}” is no date. Write it like 2018-03-08, 2018-03 or 2018.");
}

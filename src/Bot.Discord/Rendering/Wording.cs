using Bot.Answers;

namespace Bot.Discord.Rendering;

/// <summary>The words that only Discord needs: on buttons, under cut texts, in errors.</summary>
internal static class Wording
{
    public static LocalizedText Previous { get; } = new("前へ", "Previous");

    public static LocalizedText Next { get; } = new("次へ", "Next");

    public static LocalizedText Share { get; } = new("みんなに見せる", "Share");

    public static LocalizedText Remove { get; } = new("削除", "Remove");

    public static LocalizedText Reword { get; } = new("言いかえる", "Reword");

    public static LocalizedText Choose { get; } = new("選んでください", "Choose one");

    public static LocalizedText NothingToShow { get; } = new("表示できる内容がありません。", "There is nothing to show.");

    public static LocalizedText Outdated { get; } = new(
        "このボタンの元の情報はもうありません。もう一度コマンドを実行してください。", "What this button was about is no longer there. Please give the command again.");

    public static LocalizedText NotYoursToRemove { get; } = new(
        "削除できるのは、コマンドを実行した人とモデレーターだけです。", "Only who asked, or a moderator, can remove this.");

    public static LocalizedText AdminsOnly { get; } = new(
        "このコマンドには「サーバー管理」の権限が必要です。管理者に頼んでください。", "This command takes the Manage Server permission. Please ask an admin.");

    public static LocalizedText NothingToAsk { get; } = new(
        "このメッセージには文章がありません。`/ask` で質問してください。", "This message has no text. Please ask with /ask.");

    public static string MoreSentences(int count, Locale locale) => In(locale, $"…（ほか{count}文）", count == 1 ? "… (and 1 more sentence)" : $"… (and {count} more sentences)");

    public static string MorePoints(int count, Locale locale) => In(locale, $"…ほか{count}点", count == 1 ? "… and 1 more point" : $"… and {count} more points");

    public static string MoreLinks(int count, Locale locale) => In(locale, $"…ほか{count}件のリンク", count == 1 ? "… and 1 more link" : $"… and {count} more links");

    public static string MoreEntries(int count, Locale locale) => In(locale, $"…ほか{count}件", $"… and {count} more");

    public static string Page(PageOf page, Locale locale) =>
        In(locale, $"{page.Number} / {page.Count} ページ（全{page.Total}件）", $"Page {page.Number} of {page.Count} ({page.Total} in all)");

    public static string SharedBy(string name, Locale locale) => In(locale, $"{name} さんが共有", $"Shared by {name}");

    public static string Bug(string code, Locale locale) => In(
        locale,
        $"ボットの不具合で答えられませんでした。少し待ってもう一度お試しください。続くときは、このコードを管理者に伝えてください：{code}",
        $"A fault in the bot kept it from answering. Please try again in a moment; if it stays, give this code to an admin: {code}");

    public static string TooSlow(string code, Locale locale) => In(
        locale,
        $"時間内に答えられませんでした。質問を短くするか、少し待ってもう一度お試しください（コード：{code}）。",
        $"The answer took too long. Please try a shorter question, or again in a moment (code: {code}).");

    private static string In(Locale locale, string japanese, string english) => locale is Locale.Japanese ? japanese : english;
}

using Bot.Answers;

namespace Bot.Prompt;

/// <summary>What the console itself says, beside replies.</summary>
internal static class PromptWording
{
    public static LocalizedText Hint { get; } = new(
        "質問をそのまま入力するか、/help でコマンドを見られます。Tab で補完、Ctrl+D で終了。",
        "Ask in your own words, or see /help for commands. Tab completes, Ctrl+D leaves.");

    public static LocalizedText Reading { get; } = new("レポートを読んでいます", "Reading reports");

    public static LocalizedText NextPage { get; } = new("次のページ", "Next page");

    public static LocalizedText PreviousPage { get; } = new("前のページ", "Previous page");

    public static LocalizedText NoSuchNumber(int last) => last == 1
        ? new("選べる番号は 1 だけです。", "The only number to choose is 1.")
        : new($"番号は 1 から {last} までです。", $"The numbers go from 1 to {last}.");

    public static LocalizedText Counts(int reports, int talks, int people) => new(
        $"レポート {reports} 件、発表 {talks} 件、登壇者 {people} 人。",
        $"{Count(reports, "report")}, {Count(talks, "talk")}, {(people == 1 ? "1 person" : $"{people} people")}.");

    public static LocalizedText Skipped(int files) => new(
        $"読めなかったファイルが {files} 件あります。/status に理由があります。",
        $"{Count(files, "file")} could not be read; /status says why.");

    public static LocalizedText Unexpected(string code) => new(
        $"思わぬ不具合が起きました。もう一度試すか、番号 {code} を添えて管理者に知らせてください。",
        $"Something went wrong. Try again, or tell whoever runs the bot the code {code}.");

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

namespace Bot.Answers.Wording;

/// <summary>Words of /status.</summary>
internal static class StatusWording
{
    public static LocalizedText Title { get; } = new("ボットの状態", "How the bot is doing");

    public static LocalizedText Version { get; } = new("バージョン", "Version");

    public static LocalizedText Reports { get; } = new("レポート", "Reports");

    public static LocalizedText Talks { get; } = new("発表", "Talks");

    public static LocalizedText People { get; } = new("登壇者", "Speakers");

    public static LocalizedText Started { get; } = new("起動", "Started");

    public static LocalizedText LastSync { get; } = new("最後の読み込み", "Last sync");

    public static LocalizedText NeverSynced { get; } = new("まだありません", "not yet");

    public static LocalizedText LastError { get; } = new("最後のエラー", "Last error");

    public static LocalizedText NoError { get; } = new("なし", "none");

    public static LocalizedText Skipped(int count) => new($"読めなかったファイル: {count} 件", $"Skipped files: {count}");

    public static LocalizedText Well(int talks) => new($"動いています。{talks} 件の発表を知っています。", $"Up and running; I know {talks} talks.");

    public static LocalizedText MoreSkipped(int count) => new($"ほか {count} 件", $"and {count} more");
}

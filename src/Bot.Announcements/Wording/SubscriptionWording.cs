using Bot.Announcements.Messaging;
using Bot.Announcements.Subscriptions;
using Bot.Answers;

namespace Bot.Announcements.Wording;

/// <summary>The words for what a subscription is.</summary>
internal static class SubscriptionWording
{
    public static LocalizedText Everything { get; } = new("すべてのレポート", "every report");

    public static LocalizedText Place(Target target) => target switch
    {
        { Kind: TargetKind.Member } => new("ダイレクトメッセージ", "direct messages"),
        { Id: var id } when id == Caller.Console.Channel => new("コンソール", "the console"),
        { Kind: TargetKind.Forum } => new($"フォーラム {target.Id}（お知らせごとに投稿）", $"forum {target.Id} (a post for each announcement)"),
        _ => new($"チャンネル {target.Id}", $"channel {target.Id}"),
    };

    public static LocalizedText News(NewsKinds news) => news switch
    {
        NewsKinds.Reports => new("新しいレポート", "new reports"),
        NewsKinds.Slides => new("資料の公開", "slides that appear later"),
        _ => new("新しいレポートと資料の公開", "new reports, and slides that appear later"),
    };

    public static LocalizedText Pace(Pace pace) => pace switch
    {
        Subscriptions.Pace.Daily => new("1日1回まとめて", "once a day"),
        Subscriptions.Pace.Weekly => new("週1回まとめて", "once a week"),
        _ => new("すぐに", "at once"),
    };

    public static LocalizedText State(Subscription subscription) => subscription.State switch
    {
        SubscriptionState.Paused => new("状態: 一時停止中", "State: paused"),
        SubscriptionState.Suspended => new($"状態: 送れないため停止中（{subscription.Reason}）", $"State: suspended, sending failed ({subscription.Reason})"),
        _ => new("状態: 有効", "State: active"),
    };

    public static LocalizedText Language(Locale language) => language is Locale.Japanese ? new("日本語", "Japanese") : new("英語", "English");

    /// <summary>What is filtered, each filter with its name; everything where nothing is.</summary>
    public static LocalizedText Filter(SubscriptionFilter filter)
    {
        var parts = new List<LocalizedText>();
        if (filter.Series is { } series)
            parts.Add(new($"シリーズ: {series}", $"series: {series}"));
        if (filter.Topic is { } topic)
            parts.Add(new($"話題: {topic}", $"topic: {topic}"));
        if (filter.Speaker is { } speaker)
            parts.Add(new($"登壇者: {speaker}", $"speaker: {speaker}"));
        if (filter.Language is { } language)
            parts.Add(new($"言語: {Language(language).Japanese}", $"language: {Language(language).English}"));
        return parts.Count == 0 ? Everything : new(string.Join(" / ", parts.Select(part => part.Japanese)), string.Join(" / ", parts.Select(part => part.English)));
    }

    public static LocalizedText Role(string role) => new($"メンション: ロール {role}", $"Mentions: role {role}");

    public static LocalizedText Publish { get; } = new("フォローしているサーバーにも公開", "Published to followers");

    public static LocalizedText LastDelivered { get; } = new("前回のお知らせ", "Last announcement");

    public static LocalizedText NeverDelivered { get; } = new("前回のお知らせ: まだありません", "Last announcement: none yet");
}

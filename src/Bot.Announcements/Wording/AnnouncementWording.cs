using Bot.Answers;

namespace Bot.Announcements.Wording;

/// <summary>The sentences of announcements.</summary>
internal static class AnnouncementWording
{
    public static LocalizedText Withdrawn { get; } = new("このお知らせのレポートは取り下げられました。", "The report of this announcement was withdrawn.");

    public static LocalizedText ManageHint { get; } = new("通知の設定: /subscriptions", "Change what is announced: /subscriptions");

    public static LocalizedText EventButton { get; } = new("このイベントの発表", "Talks of this event");

    public static LocalizedText ResumeButton { get; } = new("再開する", "Retry");

    public static LocalizedText NewReport(string title) => new($"新しいレポートです: {title}", $"New report: {title}");

    public static LocalizedText TalksAdded(string title) => new($"レポートに発表が加わりました: {title}", $"More talks in the report on {title}");

    public static LocalizedText SlidesAdded(string title) => new($"資料が公開されました: {title}", $"The slides are now up: {title}");

    public static LocalizedText Digest(int events) => new(
        $"お知らせのまとめ: {events} 件のイベントに新着があります。", events == 1 ? "News of 1 event." : $"News of {events} events.");

    public static LocalizedText More(int events) => new($"ほか {events} 件", $"and {events} more");

    public static LocalizedText ReportLine(int talks) => new($"新しいレポート（発表 {talks} 件）", talks == 1 ? "New report, 1 talk" : $"New report, {talks} talks");

    public static LocalizedText TalkLine(string title) => new($"発表の追加: {title}", $"New talk: {title}");

    public static LocalizedText SlidesLine(string title) => new($"資料の公開: {title}", $"Slides: {title}");

    public static LocalizedText Suspended(string place, string reason) => new(
        $"{place}へのお知らせを送れなかったため、止めています。理由: {reason}。直したら「再開する」を押してください。止めている間の分はまとめて届きます。",
        $"Announcements to {place} could not be sent and are paused. Reason: {reason}. Once that is mended, press Retry; what came meanwhile follows in one digest.");
}

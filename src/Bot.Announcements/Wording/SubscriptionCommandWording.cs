using Bot.Announcements.Subscriptions;
using Bot.Answers;

namespace Bot.Announcements.Wording;

/// <summary>What the subscription commands say and take.</summary>
internal static class SubscriptionCommandWording
{
    public static LocalizedText Subscribe { get; } = new("このチャンネルに新しいレポートや資料のお知らせを届ける", "Announce new reports and slides in this channel");

    public static LocalizedText Follow { get; } = new("登壇者や話題の新着をダイレクトメッセージで受け取る", "Get news of a speaker or topic by direct message");

    public static LocalizedText Subscriptions { get; } = new("お知らせの一覧・停止・再開・削除、届かなかった理由の確認", "List, pause, resume or remove announcements, or see why one did not come");

    public static LocalizedText SeriesOption { get; } = new("このシリーズのイベントだけ", "Only events of this series");

    public static LocalizedText TopicOption { get; } = new("この話題の発表だけ", "Only talks about this topic");

    public static LocalizedText SpeakerOption { get; } = new("この登壇者の発表だけ", "Only talks by this speaker");

    public static LocalizedText LanguageOption { get; } = new("この言語の発表だけ", "Only talks in this language");

    public static LocalizedText LocaleOption { get; } = new("お知らせの言語（既定: この返事の言語）", "The announcements' language (default: that of this reply)");

    public static LocalizedText NewsOption { get; } = new("何を知らせるか（既定: 両方）", "What to announce (default: both)");

    public static LocalizedText PaceOption { get; } = new("いつ知らせるか（既定: すぐに）", "When to announce (default: at once)");

    public static LocalizedText RoleOption { get; } = new("お知らせのたびにメンションするロール", "A role to mention with each announcement");

    public static LocalizedText ChannelOption { get; } = new("届け先（既定: このチャンネル）", "Where to announce (default: this channel)");

    public static LocalizedText PublishOption { get; } = new("アナウンスチャンネルで、フォロワーにも公開する", "In an announcement channel, publish to followers too");

    public static LocalizedText ActionOption { get; } = new("すること", "What to do");

    public static LocalizedText IdOption { get; } = new("どのお知らせか", "With which announcement");

    public static LocalizedText ReportOption { get; } = new("このイベントが知らされた、または知らされなかった理由を見る", "Say why this event was or was not announced");

    public static LocalizedText Subscribed(LocalizedText place, LocalizedText filter, LocalizedText news, LocalizedText pace) => new(
        $"{place.Japanese}にお知らせします。対象: {filter.Japanese}。内容: {news.Japanese}、{pace.Japanese}。これまでのレポートは送りません。",
        $"Announcing in {place.English}: {filter.English}; {news.English}, {pace.English}. Reports that are already here are not posted.");

    public static LocalizedText Already { get; } = new("同じ内容のお知らせがすでにあります。/subscriptions で見られます。", "There is already one just like that. See /subscriptions.");

    public static LocalizedText ManageServer { get; } = new(
        "お知らせを変更できるのは「サーバー管理」権限のあるメンバーだけです。", "Only members with “Manage Server” may change announcements.");

    public static LocalizedText Missing(IReadOnlyList<string> permissions) => new(
        $"そのチャンネルではボットに次の権限が足りません: {string.Join("、", permissions)}。付けてからもう一度お試しください。",
        $"The bot lacks these permissions in that channel: {string.Join(", ", permissions)}. Grant them and try again.");

    public static LocalizedText UnknownTarget { get; } = new(
        "そのチャンネルがボットから見えません。「チャンネルを見る」権限を付けてからもう一度お試しください。",
        "The bot cannot see that channel. Grant it “View Channel” and try again.");

    public static LocalizedText UnsuitedTarget { get; } = new(
        "そこにはお知らせを送れません。テキストチャンネル・スレッド・フォーラムを選んでください。",
        "Nothing can be announced there. Choose a text channel, a thread or a forum.");

    public static LocalizedText NoAnswer { get; } = new("権限を確かめられませんでした。少し待ってからもう一度お試しください。", "The permissions could not be checked. Please try again in a little while.");

    public static LocalizedText NothingToFollow { get; } = new("登壇者か話題を指定してください。", "Please give a speaker or a topic.");

    public static LocalizedText UnknownSpeaker(string speaker) => new(
        $"「{speaker}」という登壇者はレポートに見つかりません。/speaker で名前を確かめられます。", $"The reports name no speaker “{speaker}”. Check the name with /speaker.");

    public static LocalizedText FollowButton(string name) => new($"{name} さんをフォロー", $"Follow {name}");

    public static LocalizedText List(int count) => count == 0
        ? new("お知らせはまだありません。/subscribe で始められます。", "Nothing is announced yet. Start with /subscribe.")
        : new($"お知らせは {count} 件です。選ぶと操作できます。", count == 1 ? "1 announcement. Choose it to change it." : $"{count} announcements. Choose one to change it.");

    public static LocalizedText One { get; } = new("このお知らせをどうしますか？", "What should become of this announcement?");

    public static LocalizedText Gone { get; } = new("そのお知らせはもうありません。", "That announcement is no more.");

    public static LocalizedText ReallyRemove { get; } = new("このお知らせを削除しますか？送っていない分も消えます。", "Remove this announcement? What was not sent yet goes too.");

    public static LocalizedText Paused { get; } = new("一時停止しました。止めている間の分は再開したときにまとめて届きます。", "Paused. What comes meanwhile follows in one digest when you resume.");

    public static LocalizedText Resumed { get; } = new("再開しました。", "Resumed.");

    public static LocalizedText Removed { get; } = new("削除しました。", "Removed.");

    public static LocalizedText Previewed { get; } = new("見本を送りました。", "A preview was posted.");

    public static LocalizedText NoPreview { get; } = new("条件に合うレポートがまだないので、見本がありません。", "No report fits yet, so there is nothing to preview.");

    public static LocalizedText PreviewFailed(string reason) => new($"見本を送れませんでした: {reason}", $"The preview could not be posted: {reason}");

    public static LocalizedText Action(Commands.SubscriptionAction action) => action switch
    {
        Commands.SubscriptionAction.Pause => new("一時停止", "Pause"),
        Commands.SubscriptionAction.Resume => new("再開", "Resume"),
        Commands.SubscriptionAction.Preview => new("見本を送る", "Post a preview"),
        Commands.SubscriptionAction.Remove => new("削除…", "Remove…"),
        Commands.SubscriptionAction.Removed => new("削除する", "Yes, remove it"),
        _ => new("表示", "Show"),
    };

    public static LocalizedText StateUnavailable { get; } = new(
        "いまは設定を保存する場所が使えません。質問には答えられます。少し待ってからもう一度お試しください。",
        "Settings cannot be read or kept right now; questions still work. Please try again in a little while.");

    public static LocalizedText Explained(string title) => new($"「{title}」のお知らせについて:", $"About announcing “{title}”:");

    public static LocalizedText UnknownReport { get; } = new("そのイベントのレポートは見つかりません。", "There is no report on such an event.");

    public static LocalizedText Sent { get; } = new("送りました", "It was announced");

    public static LocalizedText Waiting { get; } = new("送るのを待っています。", "It waits to be sent.");

    public static LocalizedText Held { get; } = new("止まっているため、再開を待っています。", "It is kept until announcements are resumed.");

    public static LocalizedText Refused(string reason) => new($"送れませんでした: {reason}", $"It could not be sent: {reason}");

    public static LocalizedText Seeded { get; } = new("ボットが最初にレポートを読んだときからあるため、新着ではありません。", "It was there when the bot first read the reports, so it was no news.");

    public static LocalizedText Earlier { get; } = new("このお知らせを登録する前のレポートです。", "It came before this was subscribed to.");

    public static LocalizedText NotYet { get; } = new("まだ記録されていません。次の確認で扱われます。", "It is not recorded yet; the next look at the folders will.");

    public static LocalizedText Elsewhere { get; } = new("同じ届け先の別のお知らせとして扱われました。", "Another subscription of the same place covered it.");

    public static LocalizedText Missed(FilterMiss miss) => miss switch
    {
        FilterMiss.News => new("知らせる内容に含まれていません。", "That kind of news is not subscribed to."),
        FilterMiss.Series => new("シリーズの条件に合いません。", "It is not of that series."),
        FilterMiss.Language => new("言語の条件に合う発表がありません。", "No talk is in that language."),
        FilterMiss.Speaker => new("登壇者の条件に合う発表がありません。", "No talk is by that speaker."),
        _ => new("話題の条件に合う発表がありません。", "No talk is about that topic."),
    };
}

using Bot.Announcements.Commands;
using Bot.Announcements.Subscriptions;
using Bot.Announcements.Wording;
using Bot.Answers;

namespace Bot.Announcements.Outbox;

/// <summary>Tells an admin that announcements are paused, why, and how to go on.</summary>
internal static class NoticeReply
{
    /// <summary>The notice.</summary>
    public static Reply Of(Subscription broken) => new(
        Answer.Notice, AnnouncementWording.Suspended(SubscriptionWording.Place(broken.Target).In(broken.Locale), broken.Reason ?? "").In(broken.Locale))
    {
        Kind = ReplyKind.Problem,
        FollowUps = [new FollowUp(AnnouncementWording.ResumeButton.In(broken.Locale), SubscriptionRequests.Of(SubscriptionAction.Resume, broken.Id))],
    };
}

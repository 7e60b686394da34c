using Bot.Announcements.Subscriptions;

namespace Bot.Announcements.Tests.Outbox;

/// <summary>When digests come, also on the days when clocks are put forward and back.</summary>
public sealed class DigestTimeTests
{
    // An hour ahead of UTC and two in summer, from the last Sunday of March to that of October.
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone(
        "test", TimeSpan.FromHours(1), "test", "test", "test summer",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday)),
        ]);

    [Theory]
    [InlineData("2026-03-27T08:00+01:00", "2026-03-27T09:00+01:00")]
    [InlineData("2026-03-27T09:00+01:00", "2026-03-28T09:00+01:00")]
    [InlineData("2026-03-28T10:00+01:00", "2026-03-29T09:00+02:00")]
    [InlineData("2026-10-24T10:00+02:00", "2026-10-25T09:00+01:00")]
    [InlineData("2026-10-25T07:30+00:00", "2026-10-25T09:00+01:00")]
    public void A_daily_digest_comes_at_nine_by_the_clock_on_the_wall(string now, string due) => AssertDue(Pace.Daily, now, due, new AnnouncementOptions());

    [Theory]
    [InlineData("2026-03-27T08:00+01:00", "2026-03-30T09:00+02:00")]
    [InlineData("2026-03-30T09:00+02:00", "2026-04-06T09:00+02:00")]
    [InlineData("2026-10-20T09:00+02:00", "2026-10-26T09:00+01:00")]
    public void A_weekly_digest_comes_on_its_day_by_the_clock_on_the_wall(string now, string due) => AssertDue(Pace.Weekly, now, due, new AnnouncementOptions());

    [Theory]
    [InlineData("2026-03-28T12:00+01:00", "2026-03-29T03:30+02:00")]
    [InlineData("2026-03-29T03:30+02:00", "2026-03-30T02:30+02:00")]
    [InlineData("2026-10-25T02:30+01:00", "2026-10-26T02:30+01:00")]
    public void A_time_that_the_clock_skips_or_shows_twice_comes_once(string now, string due) =>
        AssertDue(Pace.Daily, now, due, new AnnouncementOptions { DigestTime = new TimeOnly(2, 30) });

    private static void AssertDue(Pace pace, string now, string due, AnnouncementOptions options) => Assert.Equal(Instant(due), options.Due(pace, Instant(now), Zone));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

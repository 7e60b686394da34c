using Bot.Announcements.Changes;
using Bot.Announcements.Subscriptions;

namespace Bot.Announcements.Outbox;

/// <summary>One thing that can be told once at a target.</summary>
/// <param name="Kind">What kind of news.</param>
/// <param name="Event">The event's id.</param>
/// <param name="Talk">The talk's number; null for the report as a whole.</param>
public sealed record NewsItem(NewsKind Kind, string Event, int? Talk)
{
    /// <summary>Names it among all news.</summary>
    public string Subject => Kind switch
    {
        NewsKind.Report => $"report:{Event}",
        NewsKind.Talk => $"talk:{Event}:{Talk}",
        _ => $"slides:{Event}:{Talk}",
    };

    /// <summary>Which subscriptions may want it.</summary>
    public NewsKinds Heard => Kind is NewsKind.Slides ? NewsKinds.Slides : NewsKinds.Reports;

    /// <summary>The news in a change; none in one that only corrects.</summary>
    public static IEnumerable<NewsItem> Of(ReportChange change) => change switch
    {
        ReportChange.NewReport => [new(NewsKind.Report, change.Event.Id, null)],
        ReportChange.TalksAdded added => added.Talks.Select(talk => new NewsItem(NewsKind.Talk, change.Event.Id, talk)),
        ReportChange.SlidesAdded added => added.Talks.Select(talk => new NewsItem(NewsKind.Slides, change.Event.Id, talk)),
        _ => [],
    };
}

/// <summary>The kinds of news.</summary>
public enum NewsKind
{
    /// <summary>A first report on an event.</summary>
    Report = 0,

    /// <summary>A talk that a known event's report now tells of too.</summary>
    Talk = 1,

    /// <summary>Slides of a talk that had none.</summary>
    Slides = 2,
}

using Bot.Reports;

namespace Bot.Answers.Questions;

/// <summary>
/// A piece of a report. The sentences of answers take quotes where they state something, and a quote cannot be made of anything but
/// a report: so an answer holds nothing that its report does not.
/// </summary>
internal sealed record Quote
{
    private Quote(string text) => Text = text;

    /// <summary>The text as it stands in the report.</summary>
    public string Text { get; }

    /// <summary>A talk's title; null where the report gives none.</summary>
    public static Quote? Title(FoundTalk talk) => talk.Talk.Title is { } title ? new Quote(title) : null;

    /// <summary>A speaker's name, or handle.</summary>
    public static Quote Name(Speaker speaker) => new(speaker.Display);

    /// <summary>The event's name; the report's file where it gives none.</summary>
    public static Quote Event(Report report) => new(report.Event.Title ?? report.File);

    /// <summary>Where the event took place; null where the report does not tell.</summary>
    public static Quote? Venue(Report report) => report.Event.Venue is { } venue ? new Quote(venue) : null;

    /// <summary>The event's day; null where the report does not tell.</summary>
    public static DateOnly? Day(Report report) => report.Event.Date;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

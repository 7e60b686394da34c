using System.Text.Json.Serialization;
using Bot.Reports;

namespace Bot.Announcements.Changes;

/// <summary>
/// What announcements tell of an event, and no more: two snapshots differ when an announcement would read differently.
/// Kept in the state, so that an announcement says the same whichever process sends it.
/// </summary>
/// <param name="File">The report's path below its folder; where the event has several reports, the first.</param>
/// <param name="Title">The event's name.</param>
/// <param name="Date">The event's day.</param>
/// <param name="Url">The event's page.</param>
/// <param name="Talks">The talks in the report's order.</param>
public sealed record EventSnapshot(string File, string? Title, DateOnly? Date, string? Url, IReadOnlyList<TalkSnapshot> Talks)
{
    /// <summary>The name without its number, for an event of a series.</summary>
    public string? Series { get; init; }

    /// <summary>The number within the series.</summary>
    public int? Number { get; init; }

    /// <summary>The files that tell of the event; none for an event recorded before files were kept. They are stored beside the rest.</summary>
    [JsonIgnore]
    public IReadOnlyList<SourceFile> Sources { get; init; } = [];

    /// <summary>What is known of the content of those files.</summary>
    [JsonIgnore]
    public IEnumerable<string> Fingerprints => Sources.Select(source => source.Fingerprint).OfType<string>();

    /// <summary>What one report tells of its event.</summary>
    public static EventSnapshot Of(Report report) =>
        new(report.File, report.Event.Title, report.Event.Date, report.Event.Url, [.. report.Talks.Select(TalkSnapshot.Of)])
        {
            Series = report.Event.Series,
            Number = report.Event.Number,
            Sources = [new SourceFile(report.File, report.Fingerprint)],
        };

    /// <summary>Whether both would be announced in the same words, wherever their files lie.</summary>
    public bool TellsTheSameAs(EventSnapshot other) =>
        Title == other.Title && Date == other.Date && Url == other.Url && Series == other.Series && Number == other.Number
        && Talks.Count == other.Talks.Count && Talks.Zip(other.Talks).All(pair => pair.First.TellsTheSameAs(pair.Second));

    /// <summary>Whether both were told by the same files with the same content.</summary>
    public bool ComesFromTheSameAs(EventSnapshot other) => Sources.ToHashSet().SetEquals(other.Sources);

    /// <summary>This snapshot completed with what another report of the same event tells.</summary>
    public EventSnapshot And(EventSnapshot other)
    {
        var pairs = TalkPairing.Of(Talks, other.Talks);
        var talks = Talks.Select((talk, i) => pairs.SecondOf(i) is { } j ? talk.And(other.Talks[j]) : talk);
        return this with
        {
            Title = Title ?? other.Title,
            Date = Date ?? other.Date,
            Url = Url ?? other.Url,
            Series = Series ?? other.Series,
            Number = Number ?? other.Number,
            Talks = [.. talks, .. pairs.OnlySecond.Select(j => other.Talks[j])],
            Sources = [.. Sources, .. other.Sources],
        };
    }
}

/// <summary>What announcements tell of a talk.</summary>
/// <param name="Title">The title; null where the report gives none.</param>
/// <param name="Speakers">Who presented, by the name that is shown.</param>
/// <param name="Slides">The slides' addresses.</param>
public sealed record TalkSnapshot(string? Title, IReadOnlyList<string> Speakers, IReadOnlyList<string> Slides)
{
    /// <summary>The fragment of the talk's heading in a rendered report; it follows the title and is no news of its own.</summary>
    public string? Anchor { get; init; }

    /// <summary>What a report tells of one of its talks.</summary>
    public static TalkSnapshot Of(Talk talk) =>
        new(talk.Title, [.. talk.Speakers.Select(speaker => speaker.Display)], [.. talk.Slides]) { Anchor = talk.Anchor };

    /// <summary>Whether both would be announced in the same words.</summary>
    public bool TellsTheSameAs(TalkSnapshot other) =>
        Title == other.Title && Speakers.SequenceEqual(other.Speakers, StringComparer.Ordinal)
        && Slides.SequenceEqual(other.Slides, StringComparer.Ordinal);

    /// <summary>This talk completed with what another report tells of it.</summary>
    public TalkSnapshot And(TalkSnapshot other) => this with
    {
        Title = Title ?? other.Title,
        Speakers = Speakers.Count > 0 ? Speakers : other.Speakers,
        Slides = [.. Slides.Union(other.Slides, StringComparer.Ordinal)],
    };
}

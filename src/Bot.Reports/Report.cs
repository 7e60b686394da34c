namespace Bot.Reports;

/// <summary>What one Markdown file tells about one event.</summary>
/// <param name="File">The file's path below its folder of reports, with <c>/</c> between the parts.</param>
/// <param name="Event">The event that the report is about; what the report does not tell is null.</param>
/// <param name="Talks">The talks in the report's order, without breaks, receptions and greetings.</param>
/// <param name="Remarks">What was not understood, in the order of the lines.</param>
public sealed record Report(string File, Event Event, IReadOnlyList<Talk> Talks, IReadOnlyList<Remark> Remarks)
{
    /// <summary>What the report tells of the event as a whole, outside its talks (the place, the theme, the party), as its tree of points.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The same for the same bytes of a file, whatever is read from them; null for a report that was not read from a file.</summary>
    public string? Fingerprint { get; init; }
}

/// <summary>A meetup or conference, as its report names it.</summary>
/// <param name="Title">The event's name, for example <c>Kubernetes Meetup Tokyo #10</c>.</param>
/// <param name="Date">The (first) day, in the event's own zone.</param>
/// <param name="Url">The event's page, as written.</param>
public sealed record Event(string? Title, DateOnly? Date, string? Url)
{
    /// <summary>An event of which nothing is known.</summary>
    public static Event Unknown { get; } = new(null, null, null);

    /// <summary>The name without its number, when the event is one of a series: <c>Kubernetes Meetup Tokyo</c>.</summary>
    public string? Series { get; init; }

    /// <summary>The number within the series: 10.</summary>
    public int? Number { get; init; }

    /// <summary>Where it took place, as written.</summary>
    public string? Venue { get; init; }
}

/// <summary>One talk of an event.</summary>
/// <param name="Title">The title as written; null where the report gives none.</param>
/// <param name="Speakers">Who presented, in the report's order.</param>
/// <param name="Line">The line the talk starts at, from 1.</param>
public sealed record Talk(string? Title, IReadOnlyList<Speaker> Speakers, int Line)
{
    /// <summary>True for a lightning talk.</summary>
    public bool Lightning { get; init; }

    /// <summary>When it started, where the report says so.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>The links that belong to this talk, each once, in the report's order.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>What was said, as the report's own tree of points.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The fragment that a rendered report (GitHub's way) has at this talk's heading, without <c>#</c>; null without a heading.</summary>
    public string? Anchor { get; init; }

    /// <summary>The addresses of the slides alone.</summary>
    public IEnumerable<string> Slides => Links.Where(link => link.Kind is LinkKind.Slides).Select(link => link.Url);
}

/// <summary>A person as one report names them; at least one of name and handle is given.</summary>
/// <param name="Name">The name as written, without titles like さん.</param>
/// <param name="Handle">An account name without <c>@</c>.</param>
/// <param name="Affiliation">Company or community, as written.</param>
public sealed record Speaker(string? Name, string? Handle, string? Affiliation)
{
    /// <summary>The name, or the handle of a speaker who has no other.</summary>
    public string Display => Name ?? Handle ?? "";
}

/// <summary>What a link of a talk leads to.</summary>
public enum LinkKind
{
    /// <summary>The talk's own slides.</summary>
    Slides,

    /// <summary>A recording.</summary>
    Video,

    /// <summary>A repository or other code.</summary>
    Code,

    /// <summary>A post, a paper, a page to read.</summary>
    Article,
}

/// <summary>A link that stands at a talk.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Url">The address as written.</param>
/// <param name="Label">The link's text, or the word before it (資料, 参照); null where there is none.</param>
/// <param name="Line">The line it stands on, from 1.</param>
public sealed record Link(LinkKind Kind, string Url, string? Label, int Line);

/// <summary>One point of what was said: a paragraph, a list item or a heading, with what stands beneath it.</summary>
/// <param name="Text">Plain text of one or more sentences, without Markdown.</param>
/// <param name="Line">The line it starts at, from 1.</param>
/// <param name="Children">The points beneath it.</param>
public sealed record Note(string Text, int Line, IReadOnlyList<Note> Children);

namespace Bot.Answers;

/// <summary>
/// What is said in answer to a command, for no chat in particular. All texts are plain: whoever shows them escapes them as that place needs.
/// </summary>
/// <param name="Answer">What the reply rests on, for scripts and for checks that it is grounded.</param>
/// <param name="Text">The direct sentence that comes first; may be several lines.</param>
public sealed record Reply(Answer Answer, string Text)
{
    /// <summary>What kind of reply it is; decides nothing but its looks.</summary>
    public ReplyKind Kind { get; init; } = ReplyKind.Answer;

    /// <summary>A line quoted from the notes that shows why this is the answer; null where there is none.</summary>
    public string? Evidence { get; init; }

    /// <summary>Talks, events, people, or lines of help, each as a card.</summary>
    public IReadOnlyList<Card> Cards { get; init; } = [];

    /// <summary>Where to go on from here; at most 5.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    /// <summary>What to choose from when several fit; at most 25.</summary>
    public IReadOnlyList<FollowUp> Choices { get; init; } = [];

    /// <summary>The page of how many; null for a reply of one page.</summary>
    public PageOf? Page { get; init; }

    /// <summary>A small line at the end, above what there is to choose from; null where there is none.</summary>
    public string? Footer { get; init; }

    /// <summary>Shown only to who asked, whatever they chose.</summary>
    public bool Private { get; init; }
}

/// <summary>The kinds of replies.</summary>
public enum ReplyKind
{
    /// <summary>The reports answer.</summary>
    Answer,

    /// <summary>The reports do not answer; what follows are suggestions, if anything.</summary>
    NothingFound,

    /// <summary>Several fit and one must be chosen.</summary>
    Choice,

    /// <summary>The request made no sense; the text says what to do.</summary>
    Problem,

    /// <summary>Neither question nor answer: help, status.</summary>
    Notice,
}

/// <summary>A talk, event or person on a few lines.</summary>
/// <param name="Title">The heading.</param>
public sealed record Card(string Title)
{
    /// <summary>What the heading links to: the report at that talk; null without <c>Reports:SourceUrl</c>.</summary>
    public string? Url { get; init; }

    /// <summary>Who, and where and when: short lines under the heading.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>What was said: points in the report's order, already chosen and short.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>How many points of the report are not shown.</summary>
    public int MorePoints { get; init; }

    /// <summary>Named values (figures of /status, options of /help).</summary>
    public IReadOnlyList<CardField> Fields { get; init; } = [];

    /// <summary>Slides first, then video and others, by the host's name; then the event's page and the report.</summary>
    public IReadOnlyList<CardLink> Links { get; init; } = [];
}

/// <summary>A named value; an instant is shown in the reader's own zone where the chat can.</summary>
public sealed record CardField(string Name, string Value)
{
    /// <summary>The instant that <see cref="Value"/> words; null when it is no instant.</summary>
    public DateTimeOffset? Instant { get; init; }
}

/// <summary>A link with its words.</summary>
public sealed record CardLink(string Label, string Url);

/// <summary>A request that a button or a choice makes.</summary>
/// <param name="Label">The words on it, at most 80 characters.</param>
/// <param name="Request">What it asks.</param>
public sealed record FollowUp(string Label, CommandRequest Request)
{
    /// <summary>A second line under a choice; null where there is none.</summary>
    public string? Detail { get; init; }
}

/// <summary>Where a page stands.</summary>
/// <param name="Number">This page, from 1.</param>
/// <param name="Count">All pages.</param>
/// <param name="Total">All entries.</param>
/// <param name="Request">The request that made this page; another page is the same request with another number.</param>
public sealed record PageOf(int Number, int Count, int Total, CommandRequest Request);

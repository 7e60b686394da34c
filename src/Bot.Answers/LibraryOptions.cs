using Bot.Reports.Files;
using Bot.Search;

namespace Bot.Answers;

/// <summary>What a library is built with beside the reports.</summary>
public sealed record LibraryOptions
{
    /// <summary>No vocabulary, nobody known beforehand, no web address.</summary>
    public static LibraryOptions Default { get; } = new();

    /// <summary>Groups of names for one thing, as vocabulary.yml lists them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Vocabulary { get; init; } = [];

    /// <summary>What people.yml tells: other names, handles, who opted out.</summary>
    public IReadOnlyList<PersonEntry> People { get; init; } = [];

    /// <summary>The web address that a report's path is appended to; null where the reports are not on the web.</summary>
    public Uri? SourceUrl { get; init; }

    /// <summary>Builds the index; the bot's own where null.</summary>
    public IndexFactory? Engine { get; init; }
}

/// <summary>Builds an index over talks or events: the bot's own, or another engine's.</summary>
/// <param name="name">Tells the indexes of a library apart, for an engine that keeps them on disk; fit for a folder's name.</param>
/// <param name="documents">What the index has to hold. Each is made when it is asked for, so that it is best asked for once; by any thread.</param>
/// <param name="analyzer">What counts as the same word.</param>
/// <param name="cancellationToken">Ends the building early with an <see cref="OperationCanceledException"/>.</param>
public delegate ITalkIndex IndexFactory(string name, IReadOnlyList<TalkDocument> documents, Analyzer analyzer, CancellationToken cancellationToken);

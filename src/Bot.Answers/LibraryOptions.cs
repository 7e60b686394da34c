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

/// <summary>Builds an index over talks: the bot's own, or another engine's.</summary>
public delegate ITalkIndex IndexFactory(IReadOnlyCollection<TalkDocument> talks, Analyzer analyzer, CancellationToken cancellationToken);

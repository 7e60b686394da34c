using Bot.Search.Analysis;
using Bot.Search.Index.Lookup;

namespace Bot.Search.Index;

/// <summary>What a query plan needs to know of an index, whichever engine keeps it.</summary>
internal interface ITermSource : ILexicon
{
    /// <summary>How many talks there are.</summary>
    int Count { get; }

    /// <summary>Where words are found by sound, by typing errors and by parts; one for each part of the index.</summary>
    IEnumerable<TermLookups> Lookups { get; }

    /// <summary>Looks a term up; null when no talk holds it.</summary>
    IndexTerm? Find(ReadOnlySpan<char> term);

    /// <summary>In about how many talks terms follow one another.</summary>
    /// <param name="terms">The terms; null for one that no talk holds.</param>
    /// <param name="slack">How many positions may lie between two of them.</param>
    int PhraseFrequency(IReadOnlyList<IndexTerm?> terms, int slack);
}

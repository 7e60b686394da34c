namespace Bot.Search;

/// <summary>An immutable index over talks: what an engine is to the rest of the bot. Safe to use from many threads at once.</summary>
public interface ITalkIndex
{
    /// <summary>How many talks are indexed.</summary>
    int Count { get; }

    /// <summary>Finds the talks that a text is about, best first.</summary>
    /// <param name="query">What to look for, analysed.</param>
    /// <param name="limit">At most so many hits.</param>
    /// <param name="cancellationToken">Ends the search early with an <see cref="OperationCanceledException"/>.</param>
    SearchResult Search(SearchQuery query, int limit, CancellationToken cancellationToken = default);

    /// <summary>The index after some reports changed; this one stays as it is.</summary>
    /// <param name="removedFiles">Files whose talks go.</param>
    /// <param name="added">Talks that come; those of a changed file are in both.</param>
    ITalkIndex With(IReadOnlyCollection<string> removedFiles, IReadOnlyCollection<TalkDocument> added);
}

/// <summary>What is looked for.</summary>
/// <param name="Text">The words as typed, without what is no topic (question words, politeness).</param>
/// <param name="Within">Only these talks; null for all.</param>
public sealed record SearchQuery(string Text, Func<TalkKey, bool>? Within = null);

/// <summary>What a search found.</summary>
/// <param name="Terms">The words that were looked for, each with its rarity.</param>
/// <param name="Hits">The talks, best first.</param>
/// <param name="Total">How many talks match at all.</param>
public sealed record SearchResult(IReadOnlyList<QueryTerm> Terms, IReadOnlyList<Hit> Hits, int Total)
{
    /// <summary>Nothing looked for, nothing found.</summary>
    public static SearchResult Empty { get; } = new([], [], 0);
}

/// <summary>One word (or joined words) of the query: the evidence that answers weigh.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Start">Where it starts in the query's text, in UTF-16 units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="DocumentFrequency">In how many talks any of its forms stands; 0 for a word that the reports do not hold.</param>
/// <param name="Weight">Its rarity (inverse document frequency), 0 or more.</param>
public sealed record QueryTerm(string Text, int Start, int Length, int DocumentFrequency, double Weight);

/// <summary>One talk found.</summary>
/// <param name="Talk">Which.</param>
/// <param name="Score">Higher is better; comparable within one result only.</param>
/// <param name="Matches">Which query terms matched, where and how well.</param>
public sealed record Hit(TalkKey Talk, double Score, IReadOnlyList<TermMatch> Matches);

/// <summary>A query term that stands in a field of a talk.</summary>
/// <param name="Term">The place of the term in <see cref="SearchResult.Terms"/>.</param>
/// <param name="Field">The field.</param>
/// <param name="Kind">How it matched; the best way, where there are several.</param>
public sealed record TermMatch(int Term, TalkField Field, MatchKind Kind);

/// <summary>How a query term matched, best first.</summary>
public enum MatchKind
{
    /// <summary>The same word once case, width, kana and endings are folded.</summary>
    Exact,

    /// <summary>Another name of the same thing from the vocabulary.</summary>
    Synonym,

    /// <summary>The same word in another script, by sound.</summary>
    Sound,

    /// <summary>A part of a longer word, or words joined or split.</summary>
    Part,

    /// <summary>A word that differs by a typing error.</summary>
    Fuzzy,
}

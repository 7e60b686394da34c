using Bot.Search.Index;

namespace Bot.Search.Ranking;

/// <summary>Ranks talks that another engine found, by the same scores and with the same evidence as the bot's own index.</summary>
internal sealed class DocumentRanker(Vocabulary vocabulary)
{
    /// <summary>The best of some talks for a plan.</summary>
    /// <param name="terms">What is looked for, with rarities over the whole library.</param>
    /// <param name="candidates">The talks that were found.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public IReadOnlyList<Hit> Rank(IReadOnlyList<PlannedTerm> terms, IReadOnlyCollection<TalkDocument> candidates, int limit, CancellationToken cancellationToken)
    {
        var builder = new SegmentBuilder(vocabulary);
        foreach (var candidate in candidates)
            builder.Add(candidate);
        var segment = builder.Build();
        var index = new IndexSnapshot([new LiveSegment(segment, [])], vocabulary);
        var ranked = new RankedTalks();
        Candidate[] all = [.. Enumerable.Range(0, segment.Count).Select(document => new Candidate(0, 0, document))];
        ranked.Rank(index, [.. terms.Select(term => term with { Forms = [.. term.Forms.Select(form => Within(form, index))] })], all, cancellationToken);
        return ranked.Best(limit);
    }

    private static Form Within(Form form, IndexSnapshot index) =>
        form with { Terms = [.. form.Terms.Select(term => term is null ? null : index.Find(term.Text))] };
}

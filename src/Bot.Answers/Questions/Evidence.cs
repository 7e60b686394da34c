using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>How well a talk holds each word of a question.</summary>
internal sealed class Evidence(int terms)
{
    private readonly MatchKind?[] _best = new MatchKind?[terms];

    /// <summary>Takes a match; the best one of a word counts.</summary>
    public void Add(TermMatch match)
    {
        if (_best[match.Term] is not { } best || match.Kind < best)
            _best[match.Term] = match.Kind;
    }

    /// <summary>From 0 (the talk does not hold the word) to 1 (it does).</summary>
    public double Quality(int term) => _best[term] switch
    {
        null => 0,
        MatchKind.Exact or MatchKind.Synonym => 1,
        MatchKind.Sound => 0.9,
        MatchKind.Fuzzy => 0.6,
        _ => 0.5,
    };

    /// <summary>True for a word that the talk holds only if the question has a typing error.</summary>
    public bool IsMistyped(int term) => _best[term] is MatchKind.Fuzzy;
}

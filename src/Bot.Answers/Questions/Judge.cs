using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>
/// Decides from the evidence whether what was found answers a question. The rarity of the words that a talk holds speaks for it, that of the
/// words it lacks against it: a missing name (Helmfile, TinyGo) much, any other missing word little, since people paraphrase but do not misname.
/// </summary>
internal sealed class Judge
{
    // As the threshold of Verdict, chosen on halves of the questions at hand.
    private const double MissingName = 2;
    private const double MissingWord = 0.3;

    private readonly SearchResult _found;
    private readonly bool[] _names;

    private Judge(string question, SearchResult found) =>
        (_found, _names) = (found, [.. found.Terms.Select(term => NamedThings.IsName(term, question))]);

    /// <summary>Weighs what a search found for a question: the hits come in the order of score and confidence together.</summary>
    public static Verdict Weigh(string question, SearchResult found)
    {
        var judge = new Judge(question, found);
        return new Verdict([.. found.Hits.Select(hit => new Weighed(hit.Talk, hit.Score, judge.Confidence(hit))).OrderByDescending(weighed => weighed.Worth)]);
    }

    private double Confidence(Hit hit)
    {
        var held = new double[_found.Terms.Count];
        var mistyped = new bool[held.Length];
        foreach (var match in hit.Matches)
        {
            mistyped[match.Term] = match.Kind is MatchKind.Fuzzy && (mistyped[match.Term] || held[match.Term] == 0);
            held[match.Term] = Math.Max(held[match.Term], Quality(match.Kind));
        }
        var (evidence, against) = (0.0, 0.0);
        for (var i = 0; i < held.Length; i++)
        {
            evidence += _found.Terms[i].Weight * held[i];
            against += _found.Terms[i].Weight * (1 - held[i]) * (_names[i] || mistyped[i] ? MissingName : MissingWord);
        }
        return evidence > 0 ? evidence / (evidence + against) : 0;
    }

    private static double Quality(MatchKind kind) => kind switch
    {
        MatchKind.Exact or MatchKind.Synonym => 1,
        MatchKind.Sound => 0.9,
        MatchKind.Part => 0.5,
        _ => 0.6,
    };
}

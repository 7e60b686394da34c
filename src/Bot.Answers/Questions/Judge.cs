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
        return new Verdict([.. found.Hits.Select(judge.Weigh).OrderByDescending(weighed => weighed.Worth)]);
    }

    // The order takes no notice of names: how somebody uses capitals must not change which talk comes first.
    private Weighed Weigh(Hit hit)
    {
        var evidence = new Evidence(_found.Terms.Count);
        foreach (var match in hit.Matches)
            evidence.Add(match);
        var (held, missing, misnamed) = (0.0, 0.0, 0.0);
        for (var i = 0; i < _found.Terms.Count; i++)
        {
            var weight = _found.Terms[i].Weight;
            held += weight * evidence.Quality(i);
            missing += weight * (1 - evidence.Quality(i));
            misnamed += _names[i] || evidence.IsMistyped(i) ? weight * (1 - evidence.Quality(i)) : 0;
        }
        return new Weighed(
            hit.Talk,
            hit.Score * Share(held, MissingWord * missing),
            Share(held, MissingWord * (missing - misnamed) + MissingName * misnamed));
    }

    private static double Share(double held, double against) => held > 0 ? held / (held + against) : 0;
}

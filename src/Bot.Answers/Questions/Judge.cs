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

    private readonly double _kept;
    private readonly Func<TalkKey, double> _fit;

    private Judge(string question, SearchResult found, double kept, Func<TalkKey, double> fit) =>
        (_found, _names, _kept, _fit) = (found, [.. found.Terms.Select(term => NamedThings.IsName(term, question))], kept, fit);

    /// <summary>Weighs what a search found for a question: the hits come in the order of score and confidence together.</summary>
    /// <param name="question">The question's text.</param>
    /// <param name="found">What the search found for it, within its limits.</param>
    /// <param name="kept">The rarity of the limits that all hits keep to: the event that a question names is evidence as a word is.</param>
    /// <param name="fit">How well a hit fits what is asked for, beside its words: 1, or a little more.</param>
    public static Verdict Weigh(string question, SearchResult found, double kept, Func<TalkKey, double> fit)
    {
        var judge = new Judge(question, found, kept, fit);
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
            hit.Score * Share(held, MissingWord * missing) * _fit(hit.Talk),
            held > 0 ? Share(held + _kept, MissingWord * (missing - misnamed) + MissingName * misnamed) : 0);
    }

    private static double Share(double held, double against) => held > 0 ? held / (held + against) : 0;
}

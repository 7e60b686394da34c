using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>
/// Decides from the evidence whether what was found answers a question. The rarity of the words that a talk holds speaks for it, that of the
/// words it lacks against it: a missing name (Helmfile, TinyGo) much, any other missing word little, since people paraphrase but do not misname.
/// </summary>
internal sealed class Judge(Question question, SearchResult found)
{
    // Chosen on halves of the questions at hand and checked on the other halves; the figures hardly move for values near these.
    private const double MissingName = 2;
    private const double MissingWord = 0.25;
    private const double EnoughConfidence = 0.55;

    private readonly bool[] _names = [.. found.Terms.Select(term => NamedThings.IsName(term, question.Text))];

    /// <summary>Weighs all hits; the order stays that of the search.</summary>
    public Verdict Weigh(Library library)
    {
        if (found.Hits.Count == 0)
            return Verdict.Nothing;
        List<FoundTalk> talks = [.. found.Hits.Select(hit => library.Talks[hit.Talk])];
        return new Verdict(Confidence(found.Hits[0]) >= EnoughConfidence, talks, 1);
    }

    /// <summary>From 0 (nothing speaks for the talk) to 1 (nothing speaks against it).</summary>
    public double Confidence(Hit hit)
    {
        var held = new double[found.Terms.Count];
        foreach (var match in hit.Matches)
            held[match.Term] = Math.Max(held[match.Term], Quality(match.Kind));
        var (evidence, against) = (0.0, 0.0);
        for (var i = 0; i < held.Length; i++)
        {
            evidence += found.Terms[i].Weight * held[i];
            against += found.Terms[i].Weight * (1 - held[i]) * (_names[i] ? MissingName : MissingWord);
        }
        return evidence > 0 ? evidence / (evidence + against) : 0;
    }

    private static double Quality(MatchKind kind) => kind switch
    {
        MatchKind.Exact or MatchKind.Synonym => 1,
        MatchKind.Sound => 0.9,
        MatchKind.Part => 0.7,
        _ => 0.5,
    };
}

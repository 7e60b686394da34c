using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>
/// Decides from the evidence whether what was found answers a question. The rarity of the words that a talk holds speaks for it, that of the
/// words it lacks against it: a missing name (Helmfile, TinyGo) much, any other missing word little, since people paraphrase but do not misname.
/// What the talk's event tells speaks neither for it nor against it, and hardly does a word of a language that the talk is not told in.
/// </summary>
internal sealed class Judge
{
    // As the threshold of Verdict, chosen on halves of the questions at hand.
    private const double MissingName = 2;
    private const double UnknownThing = 0.6;
    private const double MissingWord = 0.3;
    private const double OtherLanguage = 0.15;

    private readonly SearchResult _found;
    private readonly double[] _against;
    private readonly Setting _setting;
    private readonly ToldLanguage _told;
    private readonly double _kept;
    private readonly Func<TalkKey, double> _fit;

    private Judge(Question question, SearchResult found, Setting setting, ToldLanguage told, double kept, Func<TalkKey, double> fit) =>
        (_found, _against, _setting, _told, _kept, _fit) = (found, [.. found.Terms.Select(term => Against(term, question))], setting, told, kept, fit);

    /// <summary>Weighs what a search found for a question: the hits come in the order of score and confidence together.</summary>
    /// <param name="question">The question.</param>
    /// <param name="found">What the search found for it, within its limits.</param>
    /// <param name="setting">What the hits' events say of the question's words.</param>
    /// <param name="told">Which languages the hits are told in.</param>
    /// <param name="kept">The rarity of the limits that all hits keep to: the event that a question names is evidence as a word is.</param>
    /// <param name="fit">How well a hit fits what is asked for, beside its words: 1, or a little more.</param>
    public static Verdict Weigh(Question question, SearchResult found, Setting setting, ToldLanguage told, double kept, Func<TalkKey, double> fit)
    {
        var judge = new Judge(question, found, setting, told, kept, fit);
        return new Verdict([.. found.Hits.Select(judge.Weigh).OrderByDescending(weighed => weighed.Worth)]);
    }

    // The order takes no notice of names: how somebody uses capitals must not change which talk comes first.
    private Weighed Weigh(Hit hit)
    {
        var evidence = new Evidence(_found.Terms.Count);
        foreach (var match in hit.Matches)
            evidence.Add(match);
        var (held, missing, against) = (0.0, 0.0, 0.0);
        for (var i = 0; i < _found.Terms.Count; i++)
        {
            var (term, quality) = (_found.Terms[i], evidence.Quality(i));
            var lacking = quality == 0 && _setting.Holds(hit.Talk, term) ? 0 : term.Weight * (1 - quality);
            if (lacking > 0 && _against[i] < MissingName && !_told.MayHold(hit.Talk, term) && !IsBorrowed(i))
                lacking *= OtherLanguage;
            held += term.Weight * quality;
            missing += lacking;
            against += lacking * (evidence.IsMistyped(i) ? MissingName : _against[i]);
        }
        return new Weighed(
            hit.Talk,
            hit.Score * Share(held, MissingWord * missing) * _fit(hit.Talk),
            held > 0 ? Share(held + _kept, against) : 0);
    }

    // What another talk of such a language does hold is a word of that language too: "provider" in a Japanese report.
    private bool IsBorrowed(int term) =>
        _found.Hits.Any(hit => hit.Matches.Any(match => match.Term == term && match.Kind is MatchKind.Exact) && !_told.MayHold(hit.Talk, _found.Terms[term]));

    // A word in katakana that no report holds is likely a thing that no talk was about, but maybe one that reports call otherwise.
    private static double Against(QueryTerm term, Question question) =>
        question.NamesSomebody(term) || NamedThings.IsName(term, question.Text) ? MissingName
        : term.DocumentFrequency == 0 && NamedThings.IsKatakana(term) ? UnknownThing
        : MissingWord;

    private static double Share(double held, double against) => held > 0 ? held / (held + against) : 0;
}

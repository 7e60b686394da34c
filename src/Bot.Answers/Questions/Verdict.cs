using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>What the evidence says about what was found.</summary>
/// <param name="Found">Best first.</param>
internal sealed record Verdict(IReadOnlyList<Weighed> Found)
{
    // Chosen on halves of the questions at hand and checked on the other halves; the figures hardly move for values near these.
    private const double Enough = 0.52;
    private const double Near = 0.5;

    /// <summary>True when the first answers the question.</summary>
    public bool Answers => Confidence >= Enough;

    /// <summary>The confidence in the first; 0 where nothing was found.</summary>
    public double Confidence => Found.Count > 0 ? Found[0].Confidence : 0;

    /// <summary>The first, and those after it that are worth nearly as much.</summary>
    public IEnumerable<Weighed> Nearest => Found.TakeWhile(weighed => weighed.Worth >= Near * Found[0].Worth);
}

/// <summary>A hit with what the evidence says about it.</summary>
/// <param name="Talk">Which.</param>
/// <param name="Worth">What the order goes by: the search's score and the share of the question that the talk holds.</param>
/// <param name="Confidence">From 0 (nothing speaks for it) to 1 (nothing speaks against it).</param>
internal sealed record Weighed(TalkKey Talk, double Worth, double Confidence);

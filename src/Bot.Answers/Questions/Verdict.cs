using Bot.Search;

namespace Bot.Answers.Questions;

/// <summary>What the evidence says about what was found.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Confidence">From 0 (nothing speaks for the first hit) to 1 (nothing speaks against it).</param>
internal sealed record Verdict(IReadOnlyList<Hit> Hits, double Confidence)
{
    // Chosen on halves of the questions at hand and checked on the other halves; the figures hardly move for values near this.
    private const double Enough = 0.55;

    /// <summary>True when the first hit answers the question.</summary>
    public bool Answers => Confidence >= Enough;
}

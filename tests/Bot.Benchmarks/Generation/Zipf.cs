namespace Bot.Benchmarks.Generation;

/// <summary>
/// Draws places 0, 1, 2, … as a text draws its words (Zipf and Mandelbrot): the n-th in proportion to 1/(n + 30), as the first ranks of a natural
/// text belong to grammar, which the generator writes by itself.
/// </summary>
/// <param name="count">How many places there are.</param>
internal sealed class Zipf(int count)
{
    private const int RanksOfGrammar = 30;

    private readonly double[] _cumulated = Cumulate(count);

    public int Draw(Random random)
    {
        var at = Array.BinarySearch(_cumulated, random.NextDouble() * _cumulated[^1]);
        return Math.Min(_cumulated.Length - 1, at < 0 ? ~at : at);
    }

    private static double[] Cumulate(int count)
    {
        var cumulated = new double[count];
        var sum = 0.0;
        for (var index = 0; index < count; index++)
            cumulated[index] = sum += 1.0 / (index + 1 + RanksOfGrammar);
        return cumulated;
    }
}

using System.Diagnostics;

namespace Bot.Benchmarks.Measuring;

/// <summary>Times of single calls.</summary>
/// <param name="P50">The median, in microseconds.</param>
/// <param name="P95">The 95th percentile, in microseconds.</param>
/// <param name="P99">The 99th percentile, in microseconds.</param>
internal sealed record Latencies(double P50, double P95, double P99)
{
    // Long enough for the code to be compiled as it stays.
    private const int WarmRounds = 3;
    private static readonly TimeSpan WarmTime = TimeSpan.FromSeconds(2);

    /// <summary>Runs each call several times after a warm-up and sorts all the times.</summary>
    public static Latencies Of<T>(IReadOnlyList<T> inputs, Action<T> call, int rounds)
    {
        var begin = Stopwatch.GetTimestamp();
        for (var warm = 0; warm < WarmRounds || inputs.Count > 0 && Stopwatch.GetElapsedTime(begin) < WarmTime; warm++)
        {
            foreach (var input in inputs)
                call(input);
        }
        var times = new List<double>(inputs.Count * rounds);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var input in inputs)
            {
                var start = Stopwatch.GetTimestamp();
                call(input);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }
        times.Sort();
        return new Latencies(At(times, 0.50), At(times, 0.95), At(times, 0.99));
    }

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : Math.Round(sorted[(int)(share * (sorted.Count - 1))], 1);
}

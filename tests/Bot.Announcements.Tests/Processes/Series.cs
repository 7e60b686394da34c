using System.Globalization;

namespace Bot.Announcements.Tests.Processes;

/// <summary>How long the long series are: <c>BOT_SERIES</c> is the percentage of them to run, 100 for the whole; without it, a short part.</summary>
internal static class Series
{
    private static readonly int? Percentage =
        int.TryParse(Environment.GetEnvironmentVariable("BOT_SERIES"), CultureInfo.InvariantCulture, out var percentage) ? percentage : null;

    /// <summary>Without nonces a request must take effect within this time or not at all; hours on a busy machine need more room than a minute.</summary>
    public static TimeSpan SettleAfter { get; } = TimeSpan.FromSeconds(Percentage is null ? 2 : 5);

    public static int Length(int whole, int brief) => Percentage is { } percentage ? Math.Max(brief, whole * percentage / 100) : brief;
}

using System.Globalization;

namespace Bot.Announcements.Tests.Processes;

/// <summary>How long the long series are: <c>BOT_SERIES</c> is the percentage of them to run, 100 for the whole; without it, a short part.</summary>
internal static class Series
{
    public static int Length(int whole, int brief) =>
        int.TryParse(Environment.GetEnvironmentVariable("BOT_SERIES"), CultureInfo.InvariantCulture, out var percentage)
            ? Math.Max(brief, whole * percentage / 100)
            : brief;
}

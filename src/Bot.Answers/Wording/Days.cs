using System.Globalization;

namespace Bot.Answers.Wording;

/// <summary>Words for days and instants.</summary>
public static class Days
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>A plain day, without a zone: 2018年3月8日, 8 March 2018.</summary>
    public static LocalizedText Plain(DateOnly day) =>
        new(day.ToString("yyyy年M月d日", English), day.ToString("d MMMM yyyy", English));

    /// <summary>An instant in UTC, for where the reader's own zone cannot be shown.</summary>
    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", English);
}

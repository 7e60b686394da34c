using System.Globalization;
using Bot.Announcements;
using Bot.Settings;

namespace Bot.Announcing;

/// <summary>The section <c>Announcements</c>.</summary>
internal static class AnnouncementSettings
{
    private static readonly AnnouncementOptions Default = new();

    /// <summary>Reads it; every key has a default.</summary>
    public static AnnouncementOptions Read(SettingReader reader)
    {
        var options = new AnnouncementOptions
        {
            DigestTime = Time(reader),
            DigestDay = reader.Choice(nameof(AnnouncementOptions.DigestDay), Default.DigestDay),
            SendTimeout = Span(reader, nameof(AnnouncementOptions.SendTimeout), Default.SendTimeout),
            Lease = Span(reader, nameof(AnnouncementOptions.Lease), Default.Lease),
            SettleAfter = Span(reader, nameof(AnnouncementOptions.SettleAfter), Default.SettleAfter),
            Poll = Span(reader, nameof(AnnouncementOptions.Poll), Default.Poll),
        };
        if (options.Problem() is { } key)
            reader.Problem(key, "does not go with the other times: Lease is longer than SendTimeout and SettleAfter together");
        return options;
    }

    private static TimeOnly Time(SettingReader reader)
    {
        const string key = nameof(AnnouncementOptions.DigestTime);
        if (reader.Text(key) is not { } text)
            return Default.DigestTime;
        if (TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time))
            return time;
        reader.Problem(key, $"is \"{text}\", but takes a time of day, such as 09:00");
        return Default.DigestTime;
    }

    private static TimeSpan Span(SettingReader reader, string key, TimeSpan otherwise) =>
        reader.Duration(key, otherwise, TimeSpan.FromMilliseconds(10), TimeSpan.FromMinutes(10));
}

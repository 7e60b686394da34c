namespace Bot.Announcements.State;

/// <summary>Instants as they are stored: milliseconds since 1970 in UTC.</summary>
internal static class Instant
{
    public static long ToStored(this DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    public static DateTimeOffset FromStored(this long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored);

    public static DateTimeOffset? FromStored(this long? stored) => stored?.FromStored();
}

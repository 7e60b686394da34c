namespace Bot.Announcements.Tests.Support;

/// <summary>The real clock, in UTC, put forward.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private long _shift;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _shift));

    public override long GetTimestamp() => base.GetTimestamp() + (Interlocked.Read(ref _shift) * (TimestampFrequency / TimeSpan.TicksPerSecond));

    public void Forward(TimeSpan shift) => Interlocked.Add(ref _shift, shift.Ticks);
}

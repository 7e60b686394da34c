using System.Security.Cryptography;

namespace Bot.Discord.Interactions;

/// <summary>Codes for faults, and how often a channel is told of one.</summary>
internal sealed class ErrorNotices(TimeProvider time)
{
    /// <summary>A channel sees one error message in this time at most.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    private const int Remembered = 1000;

    // No letters that are read as digits, so that a code can be told by phone.
    private const string CodeLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);

    /// <summary>Six letters that stand in the message and in the log.</summary>
    public static string NewCode() => RandomNumberGenerator.GetString(CodeLetters, 6);

    /// <summary>Whether a channel may be told of an error now; true counts as told.</summary>
    public bool MayTell(string channel)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_last.TryGetValue(channel, out var last) && now - last < Quiet) return false;
            if (_last.Count >= Remembered) DropOld(now);
            _last[channel] = now;
            return true;
        }
    }

    private void DropOld(DateTimeOffset now)
    {
        foreach (var (channel, last) in _last.ToList())
        {
            if (now - last >= Quiet) _last.Remove(channel);
        }
    }
}

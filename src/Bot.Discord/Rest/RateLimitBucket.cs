namespace Bot.Discord.Rest;

/// <summary>What may still be sent in one of Discord's buckets. Until an answer has told its size, one request at a time is sent.</summary>
internal sealed class RateLimitBucket
{
    // A request that never gets an answer gives its place back after this long.
    private static readonly TimeSpan Lost = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan AnswerMayBeHere = TimeSpan.FromMilliseconds(50);

    private int _limit = 1;
    private int _remaining = 1;
    private int _underWay;

    // Null while no period runs that Discord has told of.
    private DateTimeOffset? _resets;
    private DateTimeOffset _lastUse;

    /// <summary>When a request may be sent, or asked for again; not later than now when one may be sent now.</summary>
    public DateTimeOffset BlockedUntil(DateTimeOffset now)
    {
        if (_resets <= now) (_remaining, _resets) = (_limit - _underWay, null);
        if (_remaining > 0) return now;
        return _resets ?? (now - _lastUse > Lost ? now : now + AnswerMayBeHere);
    }

    /// <summary>A request is sent.</summary>
    public void Take(DateTimeOffset now)
    {
        _remaining--;
        _underWay++;
        _lastUse = now;
    }

    /// <summary>A request's answer is here, or none will come.</summary>
    public void Learn(RateLimitHeaders? headers, DateTimeOffset now)
    {
        _underWay = Math.Max(0, _underWay - 1);
        switch (headers)
        {
            case { RetryAfter: { } retry, IsGlobal: false }:
                (_remaining, _resets) = (0, now + retry);
                break;
            case { Limit: { } limit, Remaining: { } remaining, ResetAfter: { } reset }:
                // Answers overtake each other, so within a period the count only goes down; what is under way is not in Discord's count yet.
                var left = Math.Max(0, remaining - _underWay);
                (_remaining, _limit, _resets) = (_resets is null ? left : Math.Min(_remaining, left), limit, now + reset);
                break;
            default:
                if (_resets is null) _remaining++;
                break;
        }
    }

    /// <summary>Nothing is under way and no limit holds: forgetting the bucket loses nothing.</summary>
    public bool Rests(DateTimeOffset now) => now - _lastUse > Lost && !(_resets > now);
}

using System.Buffers;

namespace Bot.Reports.Words;

/// <summary>The parts of a heading between the signs and words that join them: 休憩・懇親会, food and drinks, 発表の感想. Parts without letters are left out.</summary>
/// <param name="heading">The heading.</param>
internal ref struct HeadingParts(ReadOnlySpan<char> heading)
{
    private static readonly SearchValues<char> Joining =
        SearchValues.Create([.. "&＆/／・,、+＋:：~〜～-–—!！。|｜とのお及", .. TextShape.WhiteSpace]);

    // の joins only before these.
    private static readonly string[] Aspects = ["感想", "様子", "まとめ", "紹介", "挨拶", "概要", "流れ", "資料"];

    private readonly ReadOnlySpan<char> _heading = heading;
    private int _next;

    /// <summary>Where the part stands in the heading.</summary>
    public Range Current { get; private set; }

    public readonly HeadingParts GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next <= _heading.Length)
        {
            var (start, length) = (_next, 0);
            var end = NextJoint(start, ref length);
            (Current, _next) = (start..end, end + Math.Max(length, 1));
            if (TextShape.HasLetters(_heading[Current]) && !IsAnd(start, end)) return true;
        }
        return false;
    }

    private readonly int NextJoint(int from, ref int length)
    {
        for (var at = from; at < _heading.Length; at++)
        {
            var found = _heading[at..].IndexOfAny(Joining);
            if (found < 0) break;
            at += found;
            length = JointLength(at);
            if (length > 0) return at;
        }
        return _heading.Length;
    }

    private readonly int JointLength(int at)
    {
        var behind = _heading[(at + 1)..];
        return _heading[at] switch
        {
            'と' => IsWithinWord(behind) ? 0 : 1,
            'の' => StartsAspect(behind) ? 1 : 0,
            'お' => behind.StartsWith("よび") ? 3 : 0,
            '及' => behind.StartsWith("び") ? 2 : 0,
            _ => 1,
        };
    }

    /// <summary>と within ひとり or とりあえず joins nothing.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> behind)
    {
        foreach (var c in behind)
        {
            if (c is 'り') return true;
            if (!char.IsLetterOrDigit(c) && c is not '_') return false;
        }
        return false;
    }

    private static bool StartsAspect(ReadOnlySpan<char> behind)
    {
        foreach (var aspect in Aspects)
            if (behind.StartsWith(aspect)) return true;
        return false;
    }

    private readonly bool IsAnd(int start, int end) =>
        start > 0 && end < _heading.Length && char.IsWhiteSpace(_heading[start - 1]) && char.IsWhiteSpace(_heading[end]) && (_heading[start..end].Equals("and", StringComparison.OrdinalIgnoreCase) || _heading[start..end] is "및");
}

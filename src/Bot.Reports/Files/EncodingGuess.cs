using System.Buffers;

namespace Bot.Reports.Files;

/// <summary>Tells the encoding of a file that does not name it: by its byte order mark, else UTF-8 where the bytes are,
/// else the one in which they read most like Japanese.</summary>
internal static class EncodingGuess
{
    /// <summary>So many bytes decide: enough for a sure guess, and few enough to decode them five times.</summary>
    private const int SampleLength = 64 * 1024;

    /// <summary>The least mean of <see cref="Plausibility"/> with which a guess beats reading the file as damaged UTF-8.</summary>
    private const double SureEnough = 0.6;

    /// <summary>The encoding of a file's bytes; UTF-8 where nothing else is likely.</summary>
    public static TextEncoding Of(byte[] bytes)
    {
        TextEncoding[] marked = [TextEncoding.Utf8, TextEncoding.Utf16LittleEndian, TextEncoding.Utf16BigEndian];
        return marked.FirstOrDefault(encoding => encoding.Marks(bytes)) ?? Unmarked(bytes);
    }

    /// <summary>True for writing, false for data: no NUL, few other control characters, most of it decoded.</summary>
    public static bool IsText(string text)
    {
        var controls = CountOddControls(text);
        var undecoded = text.AsSpan().Count('\uFFFD');
        return !text.Contains('\0', StringComparison.Ordinal) && controls * 50 <= text.Length && undecoded * 3 <= text.Length;
    }

    private static TextEncoding Unmarked(byte[] bytes)
    {
        var hasNul = bytes.AsSpan().Contains((byte)0);
        if (!hasNul && !TextEncoding.Utf8.IsDamaged(bytes))
            return TextEncoding.Utf8;

        var best = Candidates(hasNul)
            .Select(encoding => (Encoding: encoding, Score: Score(bytes, encoding)))
            .MaxBy(candidate => candidate.Score);
        return best.Score >= SureEnough ? best.Encoding : TextEncoding.Utf8;
    }

    /// <summary>In the order of preference when two fit equally.</summary>
    private static TextEncoding[] Candidates(bool hasNul) => hasNul
        ? [TextEncoding.Utf16LittleEndian, TextEncoding.Utf16BigEndian]
        : [TextEncoding.Utf8, JapaneseEncodings.ShiftJis, JapaneseEncodings.EucJp, TextEncoding.Utf16LittleEndian, TextEncoding.Utf16BigEndian];

    private static bool IsWide(TextEncoding encoding) => encoding == TextEncoding.Utf16LittleEndian || encoding == TextEncoding.Utf16BigEndian;

    /// <summary>ASCII means the same in all but UTF-16, so that the others are told apart from the first other byte on.</summary>
    private static double Score(byte[] bytes, TextEncoding encoding)
    {
        var wide = IsWide(encoding);
        var start = wide ? 0 : Math.Max(0, bytes.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)0x7F));
        var sample = bytes.AsSpan(start, Math.Min(SampleLength, bytes.Length - start));
        return Plausibility.Of(encoding.Decode(sample), wide);
    }

    // Escape sequences come with pasted terminal output, form feeds with old texts.
    private static readonly SearchValues<char> OddControls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\u001B'))]);

    private static int CountOddControls(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(OddControls); next >= 0; next = text.IndexOfAny(OddControls))
        {
            count++;
            text = text[(next + 1)..];
        }
        return count;
    }
}

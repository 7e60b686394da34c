using System.Globalization;

namespace Bot.Reports.Files;

/// <summary>The text that the bytes of a file mean.</summary>
/// <param name="Content">The text; null where the bytes are no text.</param>
/// <param name="Remarks">What a reader of the text should know about it.</param>
internal sealed record ReportText(string? Content, IReadOnlyList<Remark> Remarks)
{
    /// <summary>The longest line that is read, in UTF-16 units: beyond it stands data, not writing, and Markdown is costly on a line.</summary>
    public const int LineLimit = 100_000;

    /// <summary>The most lines that are read: many times those of the longest conference, and few enough to understand in a moment.</summary>
    public const int LinesLimit = 20_000;

    /// <summary>Decodes a file's bytes: UTF-8, or else what they most probably are.</summary>
    public static ReportText Decode(byte[] bytes)
    {
        var encoding = EncodingGuess.Of(bytes);
        var text = encoding.Decode(bytes);
        if (!EncodingGuess.IsText(text))
            return new ReportText(null, [new Remark(RemarkKind.Binary, 0)]);
        var remarks = new List<Remark>();
        if (encoding.Name is not "UTF-8")
            remarks.Add(new Remark(RemarkKind.OtherEncoding, 0, encoding.Name));
        if (encoding.IsDamaged(bytes))
            remarks.Add(new Remark(RemarkKind.BadBytes, LineOf(text, text.IndexOf('\uFFFD', StringComparison.Ordinal))));
        return new ReportText(Bounded(text, remarks), remarks);
    }

    private static string Bounded(string text, List<Remark> remarks)
    {
        var line = 1;
        for (var start = 0; start < text.Length; line++)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            length = length < 0 ? text.Length - start : length;
            if (length > LineLimit || line > LinesLimit)
            {
                remarks.Add(new Remark(RemarkKind.TooComplex, line, length > LineLimit ? Limit("line length", LineLimit) : Limit("lines", LinesLimit)));
                return text[..start];
            }

            start += length;
            start += text.AsSpan(start).StartsWith("\r\n") ? 2 : 1;
        }

        return text;
    }

    private static string Limit(string what, int limit) => string.Create(CultureInfo.InvariantCulture, $"{what} {limit}");

    /// <summary>The line that a place stands on, from 1; lines end as they do in Markdown.</summary>
    private static int LineOf(string text, int index)
    {
        var before = text.AsSpan(0, Math.Max(0, index));
        return 1 + before.Count('\n') + before.Count('\r') - before.Count("\r\n");
    }
}

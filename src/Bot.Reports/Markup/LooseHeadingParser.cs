using Bot.Reports.Words;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bot.Reports.Markup;

/// <summary>
/// Headings without a blank behind their signs, <c>##発表</c>, and with full-width signs, <c>＃　発表</c>, as tools before CommonMark read them.
/// A line of hashtags is none.
/// </summary>
internal sealed class LooseHeadingParser : HeadingBlockParser
{
    private const char Wide = '＃';

    public LooseHeadingParser() => OpeningCharacters = ['#', Wide];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var text = processor.Line.AsSpan();
        var level = text.IndexOfAnyExcept('#', Wide);
        if (level is < 1 or > 6 || !IsHeading(text[level..], level, isWide: text[0] is Wide)) return BlockState.None;

        processor.NewBlocks.Push(new HeadingBlock(this)
        {
            HeaderChar = '#',
            Level = level,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        processor.GoToColumn(processor.Column + level);
        processor.Line.Trim();
        return BlockState.Break;
    }

    /// <summary>A single sign before a word in small letters is a hashtag, and so is what another follows.</summary>
    private static bool IsHeading(ReadOnlySpan<char> text, int level, bool isWide)
    {
        if (isWide) return !text.IsWhiteSpace() && !text.ContainsAny('#', Wide);
        if (!char.IsLetter(text[0]) || text.Contains(" #", StringComparison.Ordinal)) return false;
        return level > 1 || TextShape.IsCjk(text[0]) || char.IsAsciiLetterUpper(text[0]) && text.Contains(' ');
    }
}

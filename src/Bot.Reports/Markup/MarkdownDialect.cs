using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;

namespace Bot.Reports.Markup;

/// <summary>The Markdown that reports are written in.</summary>
public static class MarkdownDialect
{
    /// <summary>The pipeline the reader parses with; for comparing its speed with the bare parse.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePipeTables()
            .UseDefinitionLists()
            .UseFootnotes()
            .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(（「『【［:：、。，,.|｜)）」】]>→-・" });
        builder.BlockParsers.Insert(0, new LooseHeadingParser());
        builder.InlineParsers.Insert(0, new ShortcodeParser());
        builder.InlineParsers.Insert(0, new WikiLinkParser());
        builder.InlineParsers.Insert(0, new HatenaLinkParser());
        return builder.Build();
    }
}

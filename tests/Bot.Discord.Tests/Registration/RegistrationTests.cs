using Bot.Answers;
using Bot.Discord.Registration;
using Bot.Discord.Rest;
using Bot.Discord.Tests.StandIn;
using Bot.Discord.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Discord.Tests.Registration;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Commands_are_put_on_Discord_once_and_then_left_alone()
    {
        await using var discord = await DiscordStandIn.StartAsync();

        var first = await RegisterAsync(discord, CommandCatalogue.Standard);
        var second = await RegisterAsync(discord, CommandCatalogue.Standard);

        Assert.Equal(new RegistrationResult.Registered(CommandCatalogue.Standard.Commands.Count + 1), first);
        Assert.Equal(new RegistrationResult.UpToDate(CommandCatalogue.Standard.Commands.Count + 1), second);
        Assert.Single(discord.Requests, request => request.Method == "PUT");
        Assert.Empty(discord.Violations);
    }

    [Fact]
    public async Task A_changed_command_is_put_again()
    {
        await using var discord = await DiscordStandIn.StartAsync();
        await RegisterAsync(discord, CommandCatalogue.Standard);

        var changed = await RegisterAsync(discord, CommandCatalogue.Standard.With([new AdminCommand()]));

        Assert.IsType<RegistrationResult.Registered>(changed);
        Assert.Contains(discord.Commands, command => command!["default_member_permissions"]?.GetValue<string>() == "32");
    }

    [Fact]
    public async Task A_refused_token_is_named_and_not_tried_again()
    {
        await using var discord = await DiscordStandIn.StartAsync();
        discord.Prepare("/commands", new Trouble.Refusal(401, 0, "401: Unauthorized"));

        var result = Assert.IsType<RegistrationResult.Failed>(await RegisterAsync(discord, CommandCatalogue.Standard));

        Assert.Contains("Discord:Token", result.Reason, StringComparison.Ordinal);
        Assert.Single(discord.Requests);
    }

    [Fact]
    public void Every_command_and_option_has_a_Japanese_name()
    {
        var commands = CommandPayloads.Of(CommandCatalogue.Standard);
        var names = commands.Select(command => (command.Name, command.NameLocalizations))
            .Concat(commands.SelectMany(command => command.Options ?? []).Select(option => (option.Name, option.NameLocalizations)));

        Assert.All(names, name => Assert.True(name.NameLocalizations?.ContainsKey("ja"), name.Name));
    }

    [Fact]
    public void Look_ups_work_in_direct_messages_and_for_users_and_settings_only_in_servers()
    {
        var commands = CommandPayloads.Of(CommandCatalogue.Standard.With([new AdminCommand()]));

        Assert.Equal([0, 1, 2], commands.Single(command => command.Name == "ask").Contexts);
        Assert.Equal([0, 1], commands.Single(command => command.Name == "ask").IntegrationTypes);
        Assert.Equal([0], commands.Single(command => command.Name == "settings").Contexts);
        Assert.Equal("32", commands.Single(command => command.Name == "settings").DefaultMemberPermissions);
        Assert.Equal(3, commands.Single(command => command.Name == "Ask about this message").Type);
    }

    private static async Task<RegistrationResult> RegisterAsync(DiscordStandIn discord, CommandCatalogue catalogue)
    {
        var options = new DiscordOptions { ApplicationId = DiscordStandIn.Application, Token = DiscordStandIn.Token, ApiBase = discord.ApiBase };
        using var rest = new DiscordRest(options, TimeProvider.System, NullLogger<DiscordRest>.Instance);
        return await new CommandRegistrar(rest, options, catalogue).RegisterAsync(CancellationToken.None);
    }
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Registration;

/// <summary>Puts the commands on Discord when the bot starts; without success the bot still answers the commands that are there.</summary>
internal sealed class RegistrationAtStart(CommandRegistrar registrar, ILogger<RegistrationAtStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        switch (await registrar.RegisterAsync(stoppingToken))
        {
            case RegistrationResult.Registered registered:
                logger.LogInformation("{Count} commands were put on Discord", registered.Commands);
                break;
            case RegistrationResult.Failed failed:
                logger.LogWarning("The commands were not put on Discord: {Reason}", failed.Reason);
                break;
        }
    }
}

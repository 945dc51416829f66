# What is said when a person hands the conversation back. None of it tells anything of health.
handed-again = 现在由自动助手继续回答。让我们从头再来一遍：最困扰您的是什么？
handed-menu = 现在由自动助手继续回答。请写下您的需要：健康问题，或写“人工”联系工作人员。紧急情况请拨打 { $number }。
handed-close = 工作人员已结束这次对话。需要时请随时在这里写给我们。紧急情况请拨打 { $number }。
